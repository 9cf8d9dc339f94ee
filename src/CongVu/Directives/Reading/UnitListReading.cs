using CongVu.Documents.Reading;

namespace CongVu.Directives.Reading;

/// <summary>Units named one after the other, and where the words after them begin.</summary>
internal sealed record UnitList(IReadOnlyList<UnitReference> Units, int End)
{
    public bool Any => Units.Count > 0;

    public bool AllKnown => Units.All(unit => unit.Kind == UnitReferenceKind.Known);
}

/// <summary>Reads lists of units: known names, groups, enumerations that share their first word, and names that only look like units.</summary>
internal sealed class UnitListReading(SourceText source, KnownUnits known)
{
    private const int Window = 80;
    private const int LongestName = 120;
    private const int LongestRestriction = 300;
    private const int LongestList = 100;

    /// <summary>The units that begin at a place, up to another; none when no unit begins there.</summary>
    public UnitList Read(int start, int end)
    {
        var units = new List<UnitReference>();
        var at = SkipBlanks(start, end);
        var after = at;
        while (at < end && units.Count < LongestList && Next(at, end) is { } part)
        {
            units.AddRange(part.Units);
            after = part.End;
            var separator = UnitPhrases.Separator.Match(source.Lower, after, end - after);
            if (!separator.Success)
                break;
            at = after + separator.Length;
        }
        return new UnitList(units, after);
    }

    private UnitList? Next(int start, int end) => KnownAt(start, end) ?? GroupAt(start, end) ?? UnknownAt(start, end);

    private UnitList? KnownAt(int start, int end)
    {
        var head = UnitPhrases.Head.Match(source.Lower, start, end - start);
        if (known.At(source, start) is { } direct && direct.End <= end)
            return Known(start, direct.End, direct.Keys);
        return head.Success && known.At(source, start + head.Length) is { } unit && unit.End <= end ? Known(start, unit.End, unit.Keys) : null;
    }

    private UnitList? GroupAt(int start, int end)
    {
        var group = UnitPhrases.Group.Match(source.Lower, start, end - start);
        if (!group.Success)
            return null;
        var after = start + group.Length;
        var shared = $"{group.Groups["body"].Value}{group.Groups["noun"].Value}";
        if (group.Groups["noun"].Success && Enumerated(shared, after, end) is { } names)
            return names;
        if (UnitPhrases.Restriction.Match(source.Lower, after, end - after).Success)
            after = RestrictionEnd(after, end);
        else if (group.Groups["noun"].Success && SkipBlanks(after, end) is var next && next > after && next < end && char.IsUpper(source.Text[next]) && !BeginsUnit(next))
            after = NameEnd(next, end);
        return One(start, after, UnitReferenceKind.Group);
    }

    // A restriction ends at the comma behind which the main clause begins; verbs in a row may belong to the restriction.
    private int RestrictionEnd(int start, int end)
    {
        var length = Math.Min(end - start, LongestRestriction);
        var stop = source.Text.AsSpan(start, length).IndexOfAny(';', ':', '.');
        var commas = Enumerable.Range(start, stop < 0 ? length : stop).Where(index => source.Text[index] == ',').ToList();
        var adverb = commas.Find(comma => DutyWords.BeginWithAdverbAt(source, SkipBlanks(comma + 1, end), end));
        var verb = commas.Find(comma => DutyWords.BeginAt(source, SkipBlanks(comma + 1, end), end));
        return adverb > 0 ? adverb : verb > 0 ? verb : start;
    }

    // "các Sở: Y tế, Tư pháp" and "UBND các xã Na Mèo, Sơn Thủy" name single units.
    private UnitList? Enumerated(string shared, int start, int end)
    {
        var units = new List<UnitReference>();
        var at = SkipBlanks(start < end && source.Text[start] == ':' ? start + 1 : start, end);
        var after = at;
        while (at < end && units.Count < LongestList && char.IsUpper(source.Text[at]) && !BeginsUnit(at))
        {
            var match = known.At(source, at, shared);
            after = match is { } unit && unit.End <= end ? unit.End : NameEnd(at, end);
            var name = $"{Capitalized(shared)} {source.Words(at, after)}";
            units.Add(new UnitReference(name, source.Origin(at, after), match is null ? UnitReferenceKind.Unknown : UnitReferenceKind.Known) { Keys = match?.Keys ?? [] });
            var separator = UnitPhrases.Separator.Match(source.Lower, after, end - after);
            if (!separator.Success)
                break;
            at = after + separator.Length;
        }
        // One name behind "các" is no enumeration: "các phòng Giáo dục và Đào tạo" are many of that name.
        return units.Count > 1 || (units.Count == 1 && source.Text[start] == ':') ? new UnitList(units, after) : null;
    }

    private UnitList? UnknownAt(int start, int end)
    {
        var head = UnitPhrases.Head.Match(source.Lower, start, end - start);
        var first = start + (head.Success && char.IsUpper(source.Text[start]) ? head.Length : 0);
        var isPerson = UnitPhrases.Person.IsMatch(source.Lower[start..Math.Min(end, start + Window)]);
        if (!isPerson && (!char.IsUpper(source.Text[start]) || !BeginsName(first, end)))
            return null;
        var after = NameEnd(first, end, allowsComma: true);
        return after > first ? One(start, after, UnitReferenceKind.Unknown) : null;
    }

    // To the word where a duty begins, or the punctuation; "Văn hóa, Thể thao và Du lịch" has both of its commas inside.
    private int NameEnd(int start, int end, bool allowsComma = false)
    {
        var limit = Math.Min(end, start + LongestName);
        if (UnitPhrases.NameWithAnd.Match(source.Lower, start, limit - start) is { Success: true } whole)
            return start + whole.Length;
        for (var index = start; index < limit; index++)
        {
            if (source.Text[index] is ';' or ':' or '.' or '(' or '\f' || (source.Text[index] == ',' && !(allowsComma && ContinuesName(start, index + 1, end))))
                return TrimEnd(start, index);
            if (index > start && char.IsWhiteSpace(source.Text[index - 1]) && (DutyWords.EndNameAt(source, index, end) || EndsAtAnd(start, index, end, allowsComma)))
                return TrimEnd(start, index);
        }
        return TrimEnd(start, limit);
    }

    private bool EndsAtAnd(int start, int index, int end, bool allowsComma) =>
        source.Lower.AsSpan(index, end - index).StartsWith("và ", StringComparison.Ordinal) && !(allowsComma && ContinuesName(start, index + 3, end));

    // The office of a council and a committee bears their names: Văn phòng HĐND và UBND huyện.
    private bool ContinuesName(int start, int index, int end)
    {
        var at = SkipBlanks(index, end);
        var isOffice = source.Lower.AsSpan(start).StartsWith("văn phòng", StringComparison.Ordinal) && UnitPhrases.Council.IsMatch(source.Lower[at..Math.Min(end, at + Window)]);
        return at < end && char.IsUpper(source.Text[at]) && (isOffice || !BeginsUnit(at));
    }

    private bool BeginsName(int at, int end) => source.Lower[at..Math.Min(end, at + Window)] is var ahead
        && UnitPhrases.FirstWord.IsMatch(ahead) && !UnitPhrases.NoName.IsMatch(ahead);

    private bool BeginsUnit(int at) => source.Lower[at..Math.Min(source.Lower.Length, at + Window)] is var ahead
        && (UnitPhrases.FirstWord.IsMatch(ahead) || UnitPhrases.Head.IsMatch(ahead));

    private UnitList Known(int start, int end, IReadOnlyList<string> keys) => One(start, end, UnitReferenceKind.Known, keys);

    private UnitList One(int start, int end, UnitReferenceKind kind, params IReadOnlyList<string> keys) =>
        new([new UnitReference(source.Words(start, end), source.Origin(start, end), kind) { Keys = keys }], end);

    private int SkipBlanks(int index, int end)
    {
        while (index < end && char.IsWhiteSpace(source.Text[index]))
            index++;
        return index;
    }

    private int TrimEnd(int start, int index)
    {
        while (index > start && (char.IsWhiteSpace(source.Text[index - 1]) || source.Text[index - 1] is ',' or '-'))
            index--;
        return index;
    }

    private static string Capitalized(string words) => words.StartsWith("ubnd", StringComparison.Ordinal) || words.StartsWith("hđnd", StringComparison.Ordinal)
        ? words[..4].ToUpperInvariant() + words[4..]
        : char.ToUpperInvariant(words[0]) + words[1..];
}
