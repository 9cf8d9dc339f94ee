using CongVu.Documents;
using CongVu.Files;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>Files and pictures of their pages, to those who may see a document that has them.</summary>
internal static class FileEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/tep/{hash}", FileAsync).WithMetadata(new AccessAttribute());
        routes.MapGet("/tep/{hash}/trang/{page:int:min(1)}", PageAsync).WithMetadata(new AccessAttribute());
    }

    private static async Task<IResult> FileAsync(
        string hash, PageActor who, DocumentFiles access, FileStore store, HttpContext http, CancellationToken cancel)
    {
        if (!FileHash.TryParse(hash, out var wanted) || await access.FindAsync(who.Current, wanted, cancel) is not { } file)
        {
            return Results.NotFound();
        }

        return StoredFileResult.Of(http, store.PathOf(wanted), file.Name, file.MediaType);
    }

    private static async Task<IResult> PageAsync(
        string hash, int page, PageActor who, DocumentFiles access, PagePictures pictures, HttpContext http, CancellationToken cancel)
    {
        if (!FileHash.TryParse(hash, out var wanted) || await access.FindAsync(who.Current, wanted, cancel) is null)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return await pictures.FindAsync(wanted, page, cancel) is { } path ? Results.File(path, "image/webp") : Results.NotFound();
    }
}
