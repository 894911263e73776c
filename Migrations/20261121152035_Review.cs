using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmallBizAds.Migrations
{
    /// <inheritdoc />
    public partial class Review : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "copy",
                table: "generation_history",
                newName: "draft");

            // What was words alone becomes the whole draft, so that older ads can be reviewed too.
            migrationBuilder.Sql(
                """
                UPDATE generation_history SET draft = jsonb_strip_nulls(jsonb_build_object(
                    'copy', draft,
                    'trade', lower(regexp_replace(trade, '([a-z])([A-Z])', '\1-\2', 'g')),
                    'design', design,
                    'palette', scene::jsonb ->> 'palette',
                    'ratio', ratio,
                    'photoHash', photo_hash,
                    'hidden', '[]'::jsonb,
                    'seed', seed,
                    'claims', '[]'::jsonb))
                """);

            migrationBuilder.AlterColumn<string>(
                name: "scene",
                table: "generation_history",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<string>(
                name: "output_file",
                table: "generation_history",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AddColumn<string>(
                name: "content",
                table: "generation",
                type: "text",
                nullable: false,
                defaultValue: "Both");

            migrationBuilder.CreateTable(
                name: "ad_draft",
                columns: table => new
                {
                    candidate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    current_step = table.Column<int>(type: "integer", nullable: false),
                    last_step = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ad_draft", x => x.candidate_id);
                    table.ForeignKey(
                        name: "fk_ad_draft_generation_history_candidate_id",
                        column: x => x.candidate_id,
                        principalTable: "generation_history",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ad_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    candidate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    key = table.Column<string>(type: "text", nullable: false),
                    draft = table.Column<string>(type: "jsonb", nullable: false),
                    scene = table.Column<string>(type: "text", nullable: true),
                    output_file = table.Column<string>(type: "text", nullable: true),
                    width = table.Column<int>(type: "integer", nullable: false),
                    height = table.Column<int>(type: "integer", nullable: false),
                    bytes = table.Column<int>(type: "integer", nullable: false),
                    claims = table.Column<string>(type: "jsonb", nullable: false),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ad_version", x => x.id);
                    table.ForeignKey(
                        name: "fk_ad_version_generation_history_candidate_id",
                        column: x => x.candidate_id,
                        principalTable: "generation_history",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_ad_version_user_user_id",
                        column: x => x.user_id,
                        principalTable: "user",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "ad_draft_step",
                columns: table => new
                {
                    candidate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    parent = table.Column<int>(type: "integer", nullable: true),
                    change = table.Column<string>(type: "text", nullable: false),
                    continues = table.Column<bool>(type: "boolean", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    draft = table.Column<string>(type: "jsonb", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ad_draft_step", x => new { x.candidate_id, x.number });
                    table.ForeignKey(
                        name: "fk_ad_draft_step_ad_draft_candidate_id",
                        column: x => x.candidate_id,
                        principalTable: "ad_draft",
                        principalColumn: "candidate_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_ad_draft_step_candidate_id_key",
                table: "ad_draft_step",
                columns: new[] { "candidate_id", "key" });

            migrationBuilder.CreateIndex(
                name: "ix_ad_version_candidate_id_number",
                table: "ad_version",
                columns: new[] { "candidate_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ad_version_output_file",
                table: "ad_version",
                column: "output_file");

            migrationBuilder.CreateIndex(
                name: "ix_ad_version_user_id",
                table: "ad_version",
                column: "user_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ad_draft_step");

            migrationBuilder.DropTable(
                name: "ad_version");

            migrationBuilder.DropTable(
                name: "ad_draft");

            migrationBuilder.DropColumn(
                name: "content",
                table: "generation");

            migrationBuilder.Sql("UPDATE generation_history SET draft = draft -> 'copy'");

            migrationBuilder.RenameColumn(
                name: "draft",
                table: "generation_history",
                newName: "copy");

            migrationBuilder.AlterColumn<string>(
                name: "scene",
                table: "generation_history",
                type: "text",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "output_file",
                table: "generation_history",
                type: "text",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);
        }
    }
}
