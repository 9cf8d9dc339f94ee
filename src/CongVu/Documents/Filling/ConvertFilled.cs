using CongVu.Database;
using CongVu.Ledger;

namespace CongVu.Documents.Filling;

/// <summary>The wish that the documents of a list be converted to PDF, all in one run.</summary>
internal sealed record ConvertFilled(Id<FilledList> List) : Job;
