using System.Globalization;
using System.Text.Json.Serialization;

namespace CongVu.EdXml;

/// <summary>A date as the packet writes it (ngày), and the day it means if there is such a day.</summary>
public readonly record struct EdXmlDate
{
    private static readonly string[] Forms = ["yyyy/MM/dd", "yyyy/M/d", "dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd"];

    [JsonConstructor]
    public EdXmlDate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    public EdXmlDate(DateOnly value) : this(value.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture))
    {
    }

    public string Text { get => field ?? ""; }

    /// <summary>Null for days that are not in the calendar, such as 2014/02/30.</summary>
    [JsonIgnore]
    public DateOnly? Value
    {
        get
        {
            // The date itself, even where a sender appended a time of day.
            var day = Text.Split([' ', 'T'], 2)[0];
            return DateOnly.TryParseExact(day, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;
        }
    }

    public override string ToString() => Text;
}
