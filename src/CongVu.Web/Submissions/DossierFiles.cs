using System.Text;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Submissions;
using CongVu.Submissions.Opinions;
using CongVu.Submissions.Rules;
using CongVu.Web.Shared;

namespace CongVu.Web.Submissions;

/// <summary>Files of a dossier and pictures of their pages, to those who may see the dossier.</summary>
internal static class DossierFiles
{
    public static async Task<IResult> FileAsync(string id, string hash, PageActor who, SubmissionQueries queries, FileStore store, HttpContext http, CancellationToken cancel)
    {
        if (await FindAsync(id, hash, who, queries, cancel) is not { } file)
        {
            return Results.NotFound();
        }

        return StoredFileResult.Of(http, store.PathOf(file.Hash), file.Name, FileKinds.MediaTypeOf(file.Kind));
    }

    public static async Task<IResult> PageAsync(string id, string hash, int page, PageActor who, SubmissionQueries queries, PagePictures pictures, HttpContext http, CancellationToken cancel)
    {
        if (await FindAsync(id, hash, who, queries, cancel) is not { } file)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return await pictures.FindAsync(file.Hash, page, cancel) is { } path ? Results.File(path, "image/webp") : Results.NotFound();
    }

    /// <summary>The table of opinions as a Word file.</summary>
    public static async Task<IResult> OpinionsAsync(string id, PageActor who, DossierViews views, CancellationToken cancel)
    {
        if (!Id<Submission>.TryParse(id, out var submission) || await views.FindAsync(who.Current, submission, null, cancel) is not { } view)
        {
            return Results.NotFound();
        }

        var file = new MemoryStream();
        OpinionSheet.WriteWord(view.Dossier, view.SubmitterName, view.Today, file);
        file.Position = 0;
        return Results.File(file, FileKinds.MediaTypeOf(FileKind.Docx), "tong-hop-y-kien.docx");
    }

    /// <summary>The rules as the file that others can import.</summary>
    public static async Task<IResult> RulesAsync(string id, RuleQueries queries, CancellationToken cancel) =>
        Id<ReceivingRules>.TryParse(id, out var rules) && await queries.FileAsync(rules, cancel) is { } text
            ? Results.File(Encoding.UTF8.GetBytes(text), "application/octet-stream", "quy-dinh-ho-so-trinh.json")
            : Results.NotFound();

    private static async Task<(FileHash Hash, string Name, FileKind Kind)?> FindAsync(
        string id, string hash, PageActor who, SubmissionQueries queries, CancellationToken cancel) =>
        Id<Submission>.TryParse(id, out var submission) && FileHash.TryParse(hash, out var wanted) &&
        await queries.FindFileAsync(who.Current, submission, wanted, cancel) is { } file
            ? (wanted, file.Name, file.Kind)
            : null;
}
