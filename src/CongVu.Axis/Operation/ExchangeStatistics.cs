using CongVu.Axis.Database;

namespace CongVu.Axis.Operation;

/// <summary>Statistics of exchange per agency, collected by the system itself as Decision 28/2018/QĐ-TTg, article 11, asks.</summary>
internal sealed class ExchangeStatistics(AxisDatabase database)
{
    // A receiver answers a document with statuses that name it; the first of any kind is its acknowledgement.
    private const string Query =
        """
        WITH document AS (
          SELECT id, from_agency, document_id, business, received_at FROM packet WHERE kind = 'document' AND received_at >= @from AND received_at < @to
        ), answer AS (
          SELECT from_agency, document_id, min(received_at) AS first_at,
            max(CASE WHEN status_code = '02' THEN 1 ELSE 0 END) AS refused,
            max(CASE WHEN status_code = '03' THEN 1 ELSE 0 END) AS accepted,
            max(CASE WHEN status_code = '06' THEN 1 ELSE 0 END) AS finished
          FROM packet WHERE kind = 'status' AND received_at >= @from GROUP BY from_agency, document_id
        ), received AS (
          SELECT d.agency_id, count(*) AS documents, sum(coalesce(answer.refused, 0)) AS refused, sum(coalesce(answer.accepted, 0)) AS accepted,
            sum(coalesce(answer.finished, 0)) AS finished, sum(CASE WHEN answer.first_at IS NULL THEN 1 ELSE 0 END) AS silent,
            sum(CASE WHEN (answer.first_at + @offset) / @day = (document.received_at + @offset) / @day THEN 1 ELSE 0 END) AS same_day
          FROM document JOIN delivery d ON d.packet_id = document.id
          LEFT JOIN answer ON answer.from_agency = d.agency_id AND answer.document_id = document.document_id
          GROUP BY d.agency_id
        ), sent AS (
          SELECT from_agency, count(*) AS documents, sum(CASE WHEN business = 1 THEN 1 ELSE 0 END) AS recalls,
            sum(CASE WHEN business = 2 THEN 1 ELSE 0 END) AS updates, sum(CASE WHEN business = 3 THEN 1 ELSE 0 END) AS replacements
          FROM document GROUP BY from_agency
        )
        SELECT a.name, (SELECT min(code) FROM agency_code c WHERE c.agency_id = a.id),
          coalesce(sent.documents, 0), coalesce(sent.recalls, 0), coalesce(sent.updates, 0), coalesce(sent.replacements, 0),
          coalesce(received.documents, 0), coalesce(received.accepted, 0), coalesce(received.refused, 0), coalesce(received.finished, 0),
          coalesce(received.silent, 0), coalesce(received.same_day, 0)
        FROM agency a LEFT JOIN sent ON sent.from_agency = a.id LEFT JOIN received ON received.agency_id = a.id ORDER BY 2
        """;

    /// <summary>For documents the hub took from the first day to the last, both included.</summary>
    public Task<IReadOnlyList<AgencyFigures>> CountAsync(DateOnly first, DateOnly last, CancellationToken cancel) => database.ReadAsync(
        connection => connection.QueryAsync(
            Query,
            row => new AgencyFigures(
                row.GetString(0), row.TextOrNull(1) ?? "", new(row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5)),
                new(row.GetInt64(6), row.GetInt64(7), row.GetInt64(8), row.GetInt64(9), row.GetInt64(10), row.GetInt64(11))),
            cancel, ("from", VietnamDay.Start(first).ToUnixTimeMilliseconds()), ("to", VietnamDay.Start(last.AddDays(1)).ToUnixTimeMilliseconds()),
            ("offset", VietnamDay.OffsetMilliseconds), ("day", VietnamDay.DayMilliseconds)),
        cancel);
}

/// <summary>One agency's figures.</summary>
internal sealed record AgencyFigures(string Name, string Code, SentFigures Sent, ReceivedFigures Received);

/// <summary>Documents sent, of them recalls, updates and replacements.</summary>
internal sealed record SentFigures(long Documents, long Recalls, long Updates, long Replacements);

/// <summary>Documents received, how they were answered, and how many on the same day.</summary>
internal sealed record ReceivedFigures(long Documents, long Accepted, long Refused, long Finished, long Silent, long SameDay);
