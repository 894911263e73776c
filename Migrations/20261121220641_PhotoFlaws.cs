using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmallBizAds.Migrations
{
    /// <inheritdoc />
    public partial class PhotoFlaws : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string[]>(
                name: "photo_flaws",
                table: "generation",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "photo_flaws",
                table: "generation");
        }
    }
}
