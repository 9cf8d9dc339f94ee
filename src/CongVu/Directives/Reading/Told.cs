namespace CongVu.Directives.Reading;

/// <summary>A stretch of text in which units are told to do something.</summary>
/// <param name="Rule">The rule that saw it.</param>
/// <param name="Units">Who is told.</param>
/// <param name="Start">Where the sentence begins, with a time that may stand first.</param>
/// <param name="DutyStart">Where the words of the duty begin; at the end when only units are named.</param>
internal sealed record Told(DirectiveRule Rule, IReadOnlyList<UnitReference> Units, int Start, int DutyStart);
