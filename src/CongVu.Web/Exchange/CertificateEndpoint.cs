using CongVu.Documents;
using CongVu.Exchange;
using CongVu.Ledger;
using CongVu.Web.Shared;

namespace CongVu.Web.Exchange;

/// <summary>The statement of sending and receiving of a document, as PDF.</summary>
internal static class CertificateEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/van-ban-di/{id:length(32)}/xac-nhan-gui-nhan.pdf", MakeAsync).WithMetadata(new AccessAttribute()).ExcludeFromDescription();

    private static async Task<IResult> MakeAsync(string id, PageActor who, DeliveryCertificate certificate, CancellationToken cancel) =>
        Id<OutgoingDocument>.TryParse(id, out var document) && await certificate.MakeAsync(who.Current, document, cancel) is { } file
            ? Results.File(file.ToArray(), "application/pdf")
            : Results.NotFound();
}
