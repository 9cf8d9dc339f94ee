using CongVu.Documents.Preparing;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Signing.Agents;
using CongVu.Web.Hosting;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Signing;

/// <summary>
/// What the Government authority's browser tool calls (công cụ ký của Ban Cơ yếu Chính phủ): it fetches the file and brings it back
/// signed, without the user's session, so the address itself carries the one-time token.
/// </summary>
internal static class VgcaEndpoints
{
    private const string Field = "uploadfile";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var tool = routes.MapGroup("/vgca").WithMetadata(new TokenOnlyAttribute()).ExcludeFromDescription();
        tool.MapGet("/{id}/{ordinal:int}/{token}/{name}", DownloadAsync);
        tool.MapPost("/{id}/{ordinal:int}/{token}", UploadAsync).DisableAntiforgery();
    }

    public static string DownloadAddress(string origin, SigningPreparation preparation, PreparedFile file, string token) =>
        $"{UploadAddress(origin, preparation, file, token)}/{Uri.EscapeDataString(Path.ChangeExtension(file.Name, ".pdf"))}";

    public static string UploadAddress(string origin, SigningPreparation preparation, PreparedFile file, string token) =>
        $"{origin}/vgca/{preparation.Id}/{file.Ordinal}/{token}";

    private static async Task<IResult> DownloadAsync(
        string id, int ordinal, string token, [FromServices] PreparationQueries queries, [FromServices] FileStore store, CancellationToken cancel) =>
        Id<SigningPreparation>.TryParse(id, out var preparation) &&
        await queries.FileAsync(null, preparation, ordinal, token, cancel) is { IsSigned: false } file
            ? Results.File(store.PathOf(file.BaseHash), FileKinds.MediaTypeOf(FileKind.Pdf))
            : Results.NotFound();

    // The tool reads the words of its own protocol, and always with status 200.
    private static async Task<IResult> UploadAsync(
        string id, int ordinal, string token, [FromServices] CompleteSigning complete, HttpContext http, CancellationToken cancel)
    {
        if (!Id<SigningPreparation>.TryParse(id, out var preparation) || !http.Request.HasFormContentType)
        {
            return Answer(false, AgentRefusals.NotFound.Text, "");
        }

        var sent = (await http.Request.ReadFormAsync(cancel)).Files.GetFile(Field);
        if (sent is null || sent.Length > PageLimits.LargestFile)
        {
            return Answer(false, AgentRefusals.NotFound.Text, "");
        }

        using var content = new MemoryStream();
        await sent.CopyToAsync(content, cancel);
        var outcome = await complete.RunAsync(new CompleteSigning.Input(null, preparation, ordinal, token, content.ToArray(), true), cancel);
        ActLog.Write(http, nameof(VgcaEndpoints), outcome);
        return Answer(outcome.IsDone, outcome.IsDone ? "" : outcome.Refusals[0].Text, sent.FileName);
    }

    private static IResult Answer(bool status, string message, string name) =>
        Results.Json(new Uploaded(status, message, name, ""), new System.Text.Json.JsonSerializerOptions { PropertyNamingPolicy = null });

    /// <summary>The answer to an upload, as the tool expects it.</summary>
    private sealed record Uploaded(bool Status, string Message, string FileName, string FileServer);
}
