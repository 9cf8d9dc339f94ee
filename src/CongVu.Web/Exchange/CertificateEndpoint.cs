using CongVu.Documents;
using CongVu.Exchange;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Web.Shared;

namespace CongVu.Web.Exchange;

/// <summary>The statement of sending and receiving of a document, as PDF.</summary>
internal static class CertificateEndpoint
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/van-ban-di/{id:length(32)}/xac-nhan-gui-nhan.pdf", MakeAsync).WithMetadata(new AccessAttribute()).ExcludeFromDescription();
        routes.MapGet("/van-ban-di/{id:length(32)}/xac-nhan-gui-nhan/{signed:length(32)}.pdf", SignedAsync).WithMetadata(new AccessAttribute()).ExcludeFromDescription();
    }

    private static async Task<IResult> SignedAsync(
        string id, string signed, PageActor who, DeliveryCertificate certificate, FileStore store, CancellationToken cancel) =>
        Id<OutgoingDocument>.TryParse(id, out var document) && Id<CertifiedDelivery>.TryParse(signed, out var wanted) &&
        (await certificate.SignedAsync(who.Current, document, cancel)).FirstOrDefault(row => row.Id == wanted) is { } found
            ? Results.File(store.PathOf(found.Hash), "application/pdf")
            : Results.NotFound();

    private static async Task<IResult> MakeAsync(string id, PageActor who, DeliveryCertificate certificate, CancellationToken cancel) =>
        Id<OutgoingDocument>.TryParse(id, out var document) && await certificate.MakeAsync(who.Current, document, cancel) is { } file
            ? Results.File(file.ToArray(), "application/pdf")
            : Results.NotFound();
}
