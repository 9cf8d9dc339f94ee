using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Signing.Remote;

/// <summary>Makes a remote signing service known to an agency (khai báo dịch vụ ký số từ xa).</summary>
public sealed class EnterRemoteService
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly RemoteTokens tokens;
    private readonly OrganizationDirectory directory;

    internal EnterRemoteService(OfficeContext db, FactLedger ledger, IdSource ids, RemoteTokens tokens, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.tokens = tokens;
        this.directory = directory;
    }

    /// <param name="Agency">For whose people.</param>
    /// <param name="Name">As people call it.</param>
    /// <param name="Address">Of its interface.</param>
    /// <param name="AccessToken">That its keeper gave this installation; kept in a file, never shown again.</param>
    public sealed record Input(Id<Organization> Agency, string Name, string Address, string AccessToken);

    public async Task<Outcome<Id<RemoteSigningService>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var address = AddressOf(input.Address);
        var refusals = new Refusals()
            .Unless(AdministrationRules.MayManage(actor, await directory.GetAsync(cancel), input.Agency), OrganizationRefusals.NotAdministrator)
            .Unless(input.Name.Trim().Length > 0 && input.AccessToken.Trim().Length > 0, RemoteRefusals.NameMissing)
            .Unless(address is not null, RemoteRefusals.WrongAddress);
        if (refusals.Any)
        {
            return refusals;
        }

        var service = new RemoteSigningService(ids.Next<RemoteSigningService>(), input.Agency, input.Name.Trim(), address!);
        await tokens.KeepAsync(service.Id, input.AccessToken.Trim(), cancel);
        db.Add(service);
        ledger.Record(actor.For(input.Agency, Role.Administrator), new RemoteServiceEntered(service.Id, input.Agency, service.Name, service.Address));
        return (await db.SaveAsync(cancel)).With(service.Id);
    }

    // In the clear only to this very machine, where a line of the keeper's own may end.
    private static Uri? AddressOf(string typed) =>
        Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)) ? address : null;
}
