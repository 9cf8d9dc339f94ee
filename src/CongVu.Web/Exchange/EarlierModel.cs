using CongVu.Documents;
using CongVu.Exchange;

namespace CongVu.Web.Exchange;

/// <summary>A document beside those that came before it under the same identifier.</summary>
public sealed record EarlierModel(IncomingQueries.Detail Document, IReadOnlyList<EarlierArrivals.Line> Before);
