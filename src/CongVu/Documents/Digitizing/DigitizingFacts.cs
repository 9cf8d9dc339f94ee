using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents.Digitizing;

/// <summary>A record on paper was digitized and signed by the agency that keeps it.</summary>
public sealed record RecordDigitized(Id<DigitizedRecord> Record, Id<Organization> Agency, string Title, string File) : Fact(Record);
