using CongVu.Citizens;
using CongVu.Citizens.Printing;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Citizens;

/// <summary>Slips of a citizen's dossier as PDF.</summary>
internal static class SlipFiles
{
    public static async Task<IResult> SlipAsync(
        string id, string kind, [FromServices] PageActor who, [FromServices] MatterQueries queries, [FromServices] MatterSlips slips, CancellationToken cancel)
    {
        SlipKind? wanted = kind switch { "tiep-nhan" => SlipKind.Receipt, "bo-sung" => SlipKind.Completion, "xin-loi" => SlipKind.Apology, _ => null };
        return wanted is { } slip && Id<CitizenMatter>.TryParse(id, out var matter) && await queries.FindAsync(who.Current, matter, cancel) is { } found &&
            await slips.PrintAsync(found, slip, cancel) is { } file
            ? Results.File(file, FileKinds.MediaTypeOf(FileKind.Pdf))
            : Results.NotFound();
    }
}
