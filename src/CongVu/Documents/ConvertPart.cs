using CongVu.Database;
using CongVu.Ledger;

namespace CongVu.Documents;

/// <summary>The wish that a part be converted to PDF.</summary>
internal sealed record ConvertPart(Id<OutgoingDocument> Document, Id<PackagePart> Part, string Source) : Job;
