using System.Text.RegularExpressions;
using CongVu.Documents.Reading;

namespace CongVu.Directives.Reading;

/// <summary>Sees, inside one paragraph, where units are told to do something.</summary>
internal sealed class SentenceReading(SourceText source, KnownUnits known)
{
    private static readonly Regex Verb = ReadingPattern.Of(@"\b(?<verb>giao|phân công|yêu cầu|đề nghị)(?: cho)?\s*[:,]? ");

    // What may stand between the beginning of a sentence and its verb.
    private static readonly Regex Connective = ReadingPattern.Of(@"^(?:(?:kính|đồng thời|ngoài ra|theo đó|vì vậy|riêng|và|tiếp tục)\s*,?\s*)*$");

    // "nhiệm vụ được giao", "theo yêu cầu", "đã giao" tell of duties, they give none.
    private static readonly Regex Tells = ReadingPattern.Of(@"\b(?:được|theo|bị|đã|xét|nhiệm vụ|nội dung|những|ý kiến|trường hợp)\s*$");

    // "Riêng Sở Y tế …" sets one apart from those told before.
    private static readonly Regex Apart = ReadingPattern.Of(@"^(?:riêng )?(?:đối với )?");
    private static readonly Regex Aside = ReadingPattern.Of(@"^\s*\([^)]{1,120}\)");
    private static readonly Regex Joins = ReadingPattern.Of(@"\bphối hợp(?: chặt chẽ)? (?:(?:với|cùng) )?");
    private static readonly Regex Break = ReadingPattern.Of(@"[.;:] ");

    private const int LongestOpening = 160;

    private readonly UnitListReading units = new(source, known);

    /// <summary>Every place in a paragraph where a sentence tells units what to do.</summary>
    /// <param name="start">Where the paragraph begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isProse">Whether the verb may follow its subject: <c>Chủ tịch UBND tỉnh yêu cầu …</c>.</param>
    public IReadOnlyList<Told> Find(int start, int end, bool isProse)
    {
        var found = new List<Told>();
        foreach (var (from, to) in Sentences(start, end))
        {
            var told = Verb.Matches(source.Lower[from..to]).Select(match => Try(from, from + match.Index, match, end, isProse)).FirstOrDefault(told => told is not null)
                ?? (found.Count > 0 ? UnitLed(from, end, knownOnly: true) : null);
            if (told is not null && (found.Count == 0 || told.Start >= found[^1].DutyStart))
                found.Add(told);
        }
        return found;
    }

    /// <summary>A paragraph that begins with units and what they do, a time perhaps before them.</summary>
    public Told? UnitLed(int start, int end, bool knownOnly = false)
    {
        var first = AfterTime(start, end);
        var list = units.Read(first + Apart.Match(source.Lower, first, end - first).Length, end);
        if (!list.Any || (knownOnly && !list.AllKnown))
            return null;
        var duty = AfterAside(list.End, end);
        return duty == end || DutyWords.BeginAt(source, duty, end) || IsColon(list.End) || (list.AllKnown && DutyWords.MayBeginAt(source, duty, end))
            ? new Told(DirectiveRule.UnitLed, list.Units, start, duty)
            : null;
    }

    /// <summary>The units behind a verb of joining in the words of a duty: <c>chủ trì, phối hợp với …</c>.</summary>
    public IReadOnlyList<UnitReference> Supporting(int start, int end)
    {
        var match = Joins.Match(source.Lower[start..end]);
        return match.Success ? units.Read(start + match.Index + match.Length, end).Units : [];
    }

    private Told? Try(int sentence, int verb, Match match, int end, bool isProse)
    {
        if (!(isProse ? !Tells.IsMatch(source.Lower[Math.Max(sentence, verb - LongestOpening)..verb]) : MayOpen(sentence, verb)))
            return null;
        var list = units.Read(verb + match.Length, end);
        var duty = AfterAside(list.End, end);
        var isCertain = duty == end || DutyWords.BeginAt(source, duty, end) || IsColon(list.End) || list.Units is [{ Kind: UnitReferenceKind.Known }, ..];
        return list.Any && isCertain ? new Told(RuleOf(match.Groups["verb"].Value), list.Units, sentence, duty) : null;
    }

    // In a list the verb comes first, but for a time, a connective, or its subject: "Chủ tịch UBND tỉnh giao Sở Y tế …".
    private bool MayOpen(int sentence, int verb)
    {
        if (verb - sentence > LongestOpening)
            return false;
        var first = AfterTime(sentence, verb);
        return Connective.IsMatch(source.Lower[first..verb])
            || (units.Read(first, verb) is { Any: true } subject && string.IsNullOrWhiteSpace(source.Text[subject.End..verb]));
    }

    private IEnumerable<(int Start, int End)> Sentences(int start, int end)
    {
        var from = start;
        foreach (Match match in Break.Matches(source.Lower[start..end]))
        {
            yield return (from, start + match.Index);
            from = start + match.Index + match.Length;
        }
        yield return (from, end);
    }

    // "Trước ngày 20/6/2020, Sở Y tế …": the unit stands behind the time.
    private int AfterTime(int start, int end)
    {
        var comma = source.Text.AsSpan(start, Math.Min(end - start, LongestOpening)).IndexOf(", ");
        return comma > 0 && DueReading.Read(source, start, start + comma, null) is [var due] && due.Span == source.Origin(start, start + comma)
            ? start + comma + 2
            : start;
    }

    private int AfterAside(int index, int end)
    {
        index += Aside.Match(source.Text, index, end - index).Length;
        while (index < end && (char.IsWhiteSpace(source.Text[index]) || source.Text[index] is ':' or ','))
            index++;
        return index;
    }

    private bool IsColon(int index) => index < source.Text.Length && source.Text[index] == ':';

    private static DirectiveRule RuleOf(string verb) => verb switch
    {
        "yêu cầu" => DirectiveRule.Required,
        "đề nghị" => DirectiveRule.Asked,
        _ => DirectiveRule.Charged,
    };
}
