using System.Text.Json;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CongVu.Calendar;

namespace CongVu.Ledger;

/// <summary>
/// Takes the facts of the act that is running. They are written with the change, in one transaction, by the office's context.
/// </summary>
internal sealed class FactLedger(OfficeClock clock, IdSource ids, Operation operation, IServiceProvider services)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    private readonly List<(Fact Fact, Authority Authority)> recorded = [];
    private int written;
    private int reactedTo;

    public Guid Operation => operation.Id;

    public void Record(Authority authority, Fact fact) => recorded.Add((fact, authority));

    /// <summary>Lets upper capabilities react to what was recorded, until nobody records anything more.</summary>
    internal async Task ReactAsync(CancellationToken cancel)
    {
        for (; reactedTo < recorded.Count; reactedTo++)
        {
            var (fact, authority) = recorded[reactedTo];
            await FactReactions.RunAsync(services, fact, authority, cancel);
        }
    }

    /// <summary>Drops what was recorded for an act that came to nothing.</summary>
    internal void Forget()
    {
        recorded.RemoveRange(written, recorded.Count - written);
        reactedTo = written;
    }

    /// <summary>The rows not yet handed out: what this save must write.</summary>
    internal IReadOnlyList<FactRow> TakeRows()
    {
        var at = clock.Now;
        var rows = recorded.Skip(written).Select((line, index) => Row(line.Fact, line.Authority, written + index, at)).ToList();
        written = recorded.Count;
        return rows;
    }

    private FactRow Row(Fact fact, Authority authority, int ordinal, DateTimeOffset at) => new()
    {
        Id = ids.Next(),
        Operation = operation.Id,
        Ordinal = ordinal,
        At = at,
        Type = fact.GetType().Name,
        Subject = fact.About,
        Person = authority.Person,
        PersonName = authority.PersonName,
        Post = authority.Post,
        PostTitle = authority.PostTitle,
        Organization = authority.Organization,
        Content = JsonSerializer.Serialize(fact, fact.GetType(), Json),
    };
}
