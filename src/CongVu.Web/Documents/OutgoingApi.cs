using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Outgoing documents and their files for other systems (văn bản đi).</summary>
internal sealed class OutgoingApi : IApiPart
{
    public const string Collection = "outgoing";
    private const int MostLines = 100;

    /// <summary>A document with its package.</summary>
    internal sealed record Detail(
        Id<OutgoingDocument> Id, int Version, Id<Organization> Agency, OutgoingState State, string TypeName, string Code, string Subject, Urgency Urgency,
        string SignerName, DateOnly? IssueDate, DateTimeOffset? SignedAt, DateTimeOffset? IssuedAt, string ReturnReason)
    {
        public IReadOnlyList<Part> Parts { get; init; } = [];

        public IReadOnlyList<DescribeDraft.Receiver> Receivers { get; init; } = [];
    }

    /// <summary>A file of the package: <c>/api/v1/files/{hash}</c> has the bytes.</summary>
    internal sealed record Part(Id<PackagePart> Id, FilePart Kind, string Name, string Hash, bool IsSigned, bool IsSealed);

    public void Map(RouteGroupBuilder api)
    {
        api.MapGet("/outgoing", ListAsync).Reads<IReadOnlyList<OutgoingQueries.Line>>("Danh sách dự thảo, văn bản đi, mới trước");
        api.MapGet("/outgoing/{id}", FindAsync).Reads<Detail>("Một dự thảo hoặc văn bản đi");
        api.MapGet("/files/{hash}", FileAsync).Reads<byte[]>("Nội dung một tệp");
        api.MapGet("/outgoing/{id}/lacking", LackingAsync).Reads<IReadOnlyList<RefusalContract>>("Còn thiếu gì để trình");
    }

    private static async Task<IResult> ListAsync(
        [FromServices] OutgoingQueries queries, [FromServices] ApiActs acts, CancellationToken cancel, OutgoingTab tab = OutgoingTab.Drafts, string? before = null, int size = 25) =>
        Results.Ok(await queries.ListAsync(acts.Actor, tab, Id<OutgoingDocument>.TryParse(before, out var last) ? last : null, Math.Clamp(size, 1, MostLines), cancel));

    private static async Task<IResult> FindAsync(string id, [FromServices] OutgoingQueries queries, [FromServices] ApiActs acts, CancellationToken cancel) =>
        await ByIdAsync(id, queries, acts, cancel) is { } found ? Results.Ok(Describe(found)) : Results.NotFound();

    private static async Task<IResult> LackingAsync(string id, [FromServices] OutgoingQueries queries, [FromServices] ApiActs acts, CancellationToken cancel) =>
        await ByIdAsync(id, queries, acts, cancel) is { } found ? Results.Ok(queries.Lacking(found).Select(RefusalContract.Of)) : Results.NotFound();

    private static async Task<IResult> FileAsync(
        string hash, [FromServices] DocumentFiles access, [FromServices] FileStore store, [FromServices] ApiActs acts, CancellationToken cancel) =>
        FileHash.TryParse(hash, out var wanted) && await access.FindAsync(acts.Actor, wanted, cancel) is { } file
            ? Results.File(store.PathOf(wanted), file.MediaType, file.Name, enableRangeProcessing: true)
            : Results.NotFound();

    private static async Task<OutgoingDocument?> ByIdAsync(string id, OutgoingQueries queries, ApiActs acts, CancellationToken cancel) =>
        Id<OutgoingDocument>.TryParse(id, out var wanted) ? await queries.FindAsync(acts.Actor, wanted, cancel) : null;

    private static Detail Describe(OutgoingDocument document) => new(
        document.Id, document.Version, document.AgencyId, document.State, document.TypeName, document.Code, document.Subject, document.Urgency,
        document.SignerName, document.IssueDate, document.SignedAt, document.IssuedAt, document.ReturnReason)
    {
        Parts = [.. document.Parts.Select(part => new Part(part.Id, part.Kind, part.Name, $"{part.Current}", part.Signed is not null, part.Sealed is not null))],
        Receivers = [.. document.Recipients.Select(recipient => new DescribeDraft.Receiver(recipient.Kind, recipient.Name, recipient.OrganizationId))],
    };
}
