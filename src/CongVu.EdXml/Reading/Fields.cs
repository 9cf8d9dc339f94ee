using System.Globalization;

namespace CongVu.EdXml;

/// <summary>The children of one header element, asked for by name; notices what is repeated, unknown or not what it should be.</summary>
internal sealed class Fields(Node node, string path, FieldRules rules)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public string? Text(string name)
    {
        var text = One(name)?.Text;
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (text.Length <= rules.MaxLength) return text;

        rules.Log.Add(FindingKinds.FieldTooLong, PathOf(name), rules.MaxLength.ToString(CultureInfo.InvariantCulture));
        return text[..(char.IsHighSurrogate(text[rules.MaxLength - 1]) ? rules.MaxLength - 1 : rules.MaxLength)].TrimEnd();
    }

    public int? Number(string name)
    {
        var text = Text(name);
        if (text is null) return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;

        rules.Log.Add(FindingKinds.NumberBad, PathOf(name), text);
        return null;
    }

    public bool? Flag(string name) => Text(name)?.ToUpperInvariant() switch
    {
        "TRUE" or "1" => true,
        "FALSE" or "0" => false,
        _ => null,
    };

    public EdXmlDate? Date(string name)
    {
        var text = Text(name);
        if (text is null) return null;

        var date = new EdXmlDate(text);
        if (date.Value is null) rules.Log.Add(FindingKinds.DateImpossible, PathOf(name), text);
        else if (!rules.IsOldDialect && text.AsSpan().IndexOf('/') != 4) rules.Log.Add(FindingKinds.DateForm, PathOf(name), text);
        return date;
    }

    public EdXmlTimestamp? Timestamp(string name)
    {
        var text = Text(name);
        if (text is null) return null;

        var moment = new EdXmlTimestamp(text);
        if (moment.Value is null) rules.Log.Add(FindingKinds.TimestampImpossible, PathOf(name), text);
        return moment;
    }

    public Fields? Inner(string name) => One(name) is { } child ? Of(child, name) : null;

    public IReadOnlyList<Fields> Every(string name)
    {
        asked.Add(name);
        return [.. node.Children.Where(child => child.Name == name).Select(child => Of(child, name))];
    }

    /// <summary>The texts of all children of this name that say something.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        asked.Add(name);
        return [.. node.Children.Where(child => child.Name == name && child.Text.Length > 0).Select(child => child.Text)];
    }

    /// <summary>Says which children nobody asked for.</summary>
    public void ReportRest()
    {
        foreach (var child in node.Children.Where(child => !asked.Contains(child.Name))) rules.Log.Add(FindingKinds.ElementUnknown, PathOf(child.Name));
    }

    private Fields Of(Node child, string name) => new(child, PathOf(name), rules);

    private Node? One(string name)
    {
        asked.Add(name);
        var found = node.Child(name);
        if (found is not null && node.Children.FindLast(child => child.Name == name) != found) rules.Log.Add(FindingKinds.ElementRepeated, PathOf(name));
        return found;
    }

    private string PathOf(string name) => path.Length == 0 ? name : $"{path}/{name}";
}
