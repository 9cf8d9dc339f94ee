using CongVu.Directives;
using CongVu.Directives.Working;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Web.Shared;

namespace CongVu.Web.Directives;

/// <summary>Files of a task, to those who see the part they belong to.</summary>
internal static class TaskFileEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/nhiem-vu/{id:length(32)}/tep/{hash}", FileAsync).WithMetadata(new AccessAttribute());

    private static async Task<IResult> FileAsync(string id, string hash, PageActor who, TaskFiles files, FileStore store, HttpContext http, CancellationToken cancel)
    {
        if (!Id<Directive>.TryParse(id, out var directive) || !FileHash.TryParse(hash, out var wanted) ||
            await files.FindAsync(who.Current, directive, wanted, cancel) is not { } file)
        {
            return Results.NotFound();
        }

        return StoredFileResult.Of(http, store.PathOf(wanted), file.Name, file.MediaType);
    }
}
