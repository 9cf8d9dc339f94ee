using System.Globalization;
using System.Text.Json.Serialization;

namespace CongVu.EdXml;

/// <summary>A moment as the packet writes it (thời điểm), local time of Vietnam without a zone.</summary>
public readonly record struct EdXmlTimestamp
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    private static readonly string[] Forms =
    [
        "yyyy/MM/dd HH:mm:ss", "yyyy/MM/dd HH:mm", "yyyy/MM/dd", "dd/MM/yyyy HH:mm:ss", "dd/MM/yyyy HH:mm", "dd/MM/yyyy",
        "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss",
    ];

    [JsonConstructor]
    public EdXmlTimestamp(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    public EdXmlTimestamp(DateTimeOffset value)
        : this(value.ToOffset(Vietnam).ToString("yyyy/MM/dd HH:mm:ss", CultureInfo.InvariantCulture))
    {
    }

    public string Text { get => field ?? ""; }

    /// <summary>Null where the text names no moment.</summary>
    [JsonIgnore]
    public DateTimeOffset? Value =>
        DateTime.TryParseExact(Text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? At(local)
            : null;

    public override string ToString() => Text;

    private static DateTimeOffset? At(DateTime local) =>
        local.Ticks < Vietnam.Ticks ? null : new DateTimeOffset(local, Vietnam);
}
