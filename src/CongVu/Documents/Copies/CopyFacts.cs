using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents.Copies;

/// <summary>A copy was made, numbered and signed by the agency.</summary>
public sealed record CopyMade(Id<CertifiedCopy> Copy, Id<Organization> Agency, CopyKind Kind, string Code, string Original, string File) : Fact(Copy);
