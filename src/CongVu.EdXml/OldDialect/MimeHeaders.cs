using System.Text;

namespace CongVu.EdXml;

/// <summary>The header lines of a MIME entity.</summary>
internal sealed class MimeHeaders
{
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
    private string? last;

    public string? ContentId => this["Content-ID"]?.Trim('<', '>', ' ');

    public string? this[string name] => values.GetValueOrDefault(name);

    /// <summary>Takes one line; a line that begins with a blank continues the one before.</summary>
    public void Add(ReadOnlySpan<byte> line)
    {
        var text = Encoding.UTF8.GetString(line).TrimEnd();
        if (text is [' ' or '\t', ..] && last is not null)
        {
            values[last] += " " + text.TrimStart();
            return;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return;

        last = text[..colon].Trim();
        values[last] = text[(colon + 1)..].Trim();
    }

    /// <summary>A parameter of Content-Type, such as the boundary.</summary>
    public string? Parameter(string name)
    {
        foreach (var piece in (this["Content-Type"] ?? "").Split(';').Skip(1))
        {
            var parts = piece.Split('=', 2);
            if (parts.Length == 2 && parts[0].Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) return parts[1].Trim().Trim('"');
        }

        return null;
    }

    public bool HasType(string start) => this["Content-Type"]?.StartsWith(start, StringComparison.OrdinalIgnoreCase) == true;

    public bool IsEncoded(string encoding) => string.Equals(this["Content-Transfer-Encoding"], encoding, StringComparison.OrdinalIgnoreCase);
}
