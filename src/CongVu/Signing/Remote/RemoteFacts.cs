using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Signing.Remote;

/// <summary>An agency may sign at a remote service.</summary>
public sealed record RemoteServiceEntered(Id<RemoteSigningService> Service, Id<Organization> Agency, string Name, string Address) : Fact(Service);
