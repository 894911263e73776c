using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmallBizAds.Migrations
{
    /// <inheritdoc />
    public partial class SeveralPhotos : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string[]>(
                name: "more_photos",
                table: "generation",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "more_photos",
                table: "generation");
        }
    }
}
