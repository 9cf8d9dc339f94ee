using CongVu.Database;

namespace CongVu.Web.Shared;

/// <summary>A station on the way of a document.</summary>
/// <param name="Words">What happened or is to happen.</param>
/// <param name="Detail">Who and when.</param>
/// <param name="Kind">did, now, back (returned), or empty for what is planned.</param>
public sealed record WayStep(string Words, string Detail, string Kind)
{
    /// <summary>What a history tells.</summary>
    public static WayStep Did(HistoryLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new WayStep(line.Words, $"{line.PersonName}{(line.PostTitle.Length > 0 ? $", {line.PostTitle}" : "")} · {Shared.Words.Moment(line.At)}", "did");
    }

    /// <summary>What is waited for.</summary>
    public static WayStep Now(string words) => new(words, "", "now");

    /// <summary>What comes later.</summary>
    public static WayStep Later(string words) => new(words, "", "");
}
