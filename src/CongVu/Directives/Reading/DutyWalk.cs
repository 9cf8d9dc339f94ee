using System.Text.RegularExpressions;
using CongVu.Documents.Reading;

namespace CongVu.Directives.Reading;

/// <summary>Walks through the outline of a body, remembers who was told to do "the following", and proposes a line for each duty.</summary>
internal sealed class DutyWalk(SourceText source, SentenceReading sentences, IReadOnlyList<UnitReference> addressees, DateOnly? documentDate)
{
    private static readonly Regex LeadIn = ReadingPattern.Of(@"(?:yêu cầu|giao|đề nghị|ý kiến|chỉ đạo|kết luận|nhiệm vụ|thực hiện (?:một số|các|những|tốt)[^.]*(?:nội dung|việc))[^.]*:$");
    private static readonly Regex TaskHeading = ReadingPattern.Of(@"\b(?:nhiệm vụ|tổ chức thực hiện|ý kiến|kết luận|yêu cầu|giải pháp)\b");

    // What follows explains how, and adds no duty.
    private static readonly Regex Explains = ReadingPattern.Of(@"lưu ý[^.;]*:$");

    private static readonly Regex Topic = ReadingPattern.Of(@"^(?:đối với|về|riêng)\s[^:,.;]{3,160}[:,]\s*");

    // A decision's "chịu trách nhiệm thi hành", a notice's "thông báo để các đơn vị biết": forms of closing, not duties.
    private static readonly Regex ClosingForm = ReadingPattern.Of(
        @"^(?:(?:chịu|có) trách nhiệm (?:tổ chức )?thi hành\b|(?:xin |trân trọng )?thông báo\b[^.;]*\bbiết\b)");

    private readonly List<ProposedDirective> proposals = [];

    public IReadOnlyList<ProposedDirective> Walk(IReadOnlyList<OutlineItem> outline)
    {
        var scope = Scope.Closed;
        foreach (var item in outline)
            scope = Visit(item, scope);
        return proposals;
    }

    // Gives the scope that holds for what comes after the item.
    private Scope Visit(OutlineItem item, Scope scope)
    {
        var told = sentences.Find(item.Start, item.End, isProse: item.Marker is null);
        if (item.Marker is null && EndsWithColon(item))
            return OpenedBy(item, told) ?? scope;
        if (Heading(item, told, scope) is { } heading)
        {
            foreach (var child in item.Children)
                Visit(child, heading);
            return scope;
        }
        if (told is not [{ Start: var first }, ..] || first > item.Start)
            ProposeUntold(item, scope, told);
        ProposeTold(item, told);
        return scope;
    }

    private Scope? OpenedBy(OutlineItem item, IReadOnlyList<Told> told)
    {
        if (told.Count > 0)
            return new Scope(told[^1].Units, DirectiveRule.ListedDuty);
        if (sentences.UnitLed(item.Start, item.End) is { } led && led.DutyStart >= item.End)
            return new Scope(led.Units, DirectiveRule.UnderUnitHeading);
        return LeadIn.IsMatch(Lower(item)) ? Scope.OfNobody : null;
    }

    // The scope an item opens for the lines below it, or null when those lines are no duties of their own.
    private Scope? Heading(OutlineItem item, IReadOnlyList<Told> told, Scope scope)
    {
        if (item.Children.Count == 0 || Explains.IsMatch(Lower(item)))
            return null;
        var named = told.Count > 0 ? told[^1] : sentences.UnitLed(item.Start, item.End);
        if (named?.DutyStart >= item.End)
            return new Scope(named.Units, DirectiveRule.UnderUnitHeading);
        if (!item.Children.Exists(TellsSomething))
            return null;
        if (named is not null && EndsWithColon(item))
            return new Scope(named.Units, DirectiveRule.UnderUnitHeading);
        if (scope.IsOpen)
            return EndsWithColon(item) || !IsDuty(item) ? scope : null;
        return TaskHeading.IsMatch(Lower(item)) ? Scope.OfNobody : scope;
    }

    private bool TellsSomething(OutlineItem item) => IsDuty(item)
        || sentences.UnitLed(item.Start, item.End) is not null
        || sentences.Find(item.Start, item.End, isProse: false).Count > 0
        || item.Children.Exists(TellsSomething);

    // The part of an item in front of any sentence that tells somebody: led by a unit, or a line of a list of duties.
    private void ProposeUntold(OutlineItem item, Scope scope, IReadOnlyList<Told> told)
    {
        var end = told.Count > 0 ? told[0].Start : item.End;
        var isListed = item.Marker is not null;
        if ((isListed || scope.IsOpen) && sentences.UnitLed(item.Start, item.End) is { } led)
            ProposeTold(item with { End = end }, [led]);
        else if (isListed && scope.IsOpen && (scope.Rule == DirectiveRule.UnderUnitHeading || IsDuty(item)))
            Propose(scope.Units.Count > 0 ? scope.Units : addressees, scope.Rule, item.Start, item.Start, end, isInherited: scope.Units.Count == 0);
    }

    private void ProposeTold(OutlineItem item, IReadOnlyList<Told> told)
    {
        for (var index = 0; index < told.Count; index++)
        {
            var end = index + 1 < told.Count ? told[index + 1].Start : item.End;
            if (!SaysNothing(item, told[index], end))
                Propose(told[index].Units, told[index].Rule, told[index].Start, told[index].DutyStart, end, isInherited: false);
        }
    }

    private void Propose(IReadOnlyList<UnitReference> units, DirectiveRule rule, int start, int dutyStart, int end, bool isInherited)
    {
        end = TrimEnd(dutyStart, end);
        if (end == dutyStart || units.Count == 0)
            return;
        var confidence = isInherited ? Confidence.Doubtful : Weigh(units);
        proposals.Add(new ProposedDirective
        {
            Units = units,
            SupportingUnits = sentences.Supporting(dutyStart, end),
            Content = source.Found(source.Words(dutyStart, end), dutyStart, end, confidence),
            Dues = DueReading.Read(source, start, end, documentDate),
            Rule = rule,
            Confidence = confidence,
        });
    }

    // A form of closing, and the last sentence of a letter that repeats all of it.
    private bool SaysNothing(OutlineItem item, Told told, int end)
    {
        var duty = source.Lower[Math.Min(told.DutyStart, end)..end];
        return ClosingForm.IsMatch(duty)
            || (item.Marker is null && DutyWords.OnlySayCarryOut(duty) && DueReading.Read(source, told.Start, end, documentDate).Count == 0);
    }

    private bool IsDuty(OutlineItem item)
    {
        var lower = Lower(item);
        return DutyWords.Begin(lower[Topic.Match(lower).Length..]);
    }

    private string Lower(OutlineItem item) => source.Lower[item.Start..item.End];

    private bool EndsWithColon(OutlineItem item) => source.Text[item.End - 1] == ':';

    private int TrimEnd(int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(source.Text[end - 1]) || source.Text[end - 1] is '.' or '/' or ';' or ',' or ':'))
            end--;
        return Math.Max(start, end);
    }

    private static Confidence Weigh(IReadOnlyList<UnitReference> units) =>
        units.Any(unit => unit.Kind == UnitReferenceKind.Unknown) ? Confidence.Doubtful
        : units.All(unit => unit.Kind == UnitReferenceKind.Known) ? Confidence.Sure
        : Confidence.Likely;

    /// <summary>Who was told to do what follows, and by which rule its lines are seen.</summary>
    private sealed record Scope(IReadOnlyList<UnitReference> Units, DirectiveRule Rule, bool IsOpen = true)
    {
        public static Scope Closed { get; } = new([], DirectiveRule.ListedDuty, IsOpen: false);

        public static Scope OfNobody { get; } = new([], DirectiveRule.ListedDuty);
    }
}
