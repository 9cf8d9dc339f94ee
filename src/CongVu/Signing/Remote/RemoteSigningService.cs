using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Signing.Remote;

/// <summary>A service that holds keys of an agency's people and signs hashes for them (dịch vụ ký số từ xa).</summary>
public sealed class RemoteSigningService : Versioned
{
    private RemoteSigningService()
    {
    }

    internal RemoteSigningService(Id<RemoteSigningService> id, Id<Organization> agency, string name, Uri address) =>
        (Id, AgencyId, Name, Address) = (id, agency, name, address.ToString());

    public Id<RemoteSigningService> Id { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Of the interface, as its keeper publishes it: <c>https://…/csc/v2</c>.</summary>
    public string Address { get; private set; } = "";
}
