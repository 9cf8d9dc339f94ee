using CongVu.Documents.Reading;

namespace CongVu.Directives.Reading;

/// <summary>One line that the directive reader proposes: who, what, by when, and where it stands (nhiệm vụ đề xuất). Nothing is entered until a person confirms it.</summary>
public sealed record ProposedDirective
{
    /// <summary>Who is told to do it, in the order of the text; a person chooses the one lead unit.</summary>
    public required IReadOnlyList<UnitReference> Units { get; init; }

    /// <summary>Đơn vị phối hợp that the text names.</summary>
    public IReadOnlyList<UnitReference> SupportingUnits { get; init; } = [];

    /// <summary>What is to be done, in the words of the text.</summary>
    public required Found<string> Content { get; init; }

    /// <summary>Every time the text sets for it, in order; the first is the one to propose as deadline.</summary>
    public IReadOnlyList<Found<Due>> Dues { get; init; } = [];

    /// <summary>Which rule saw it.</summary>
    public required DirectiveRule Rule { get; init; }

    public required Confidence Confidence { get; init; }
}

/// <summary>The rules by which the reader sees that somebody is told to do something.</summary>
public enum DirectiveRule
{
    /// <summary>Giao …, phân công ….</summary>
    Charged,

    /// <summary>Yêu cầu ….</summary>
    Required,

    /// <summary>Đề nghị ….</summary>
    Asked,

    /// <summary>A line of a list that begins with a unit: <c>1. Trưởng các phòng trực tiếp ký số …</c>.</summary>
    UnitLed,

    /// <summary>A line of the list below a unit's name.</summary>
    UnderUnitHeading,

    /// <summary>A line of the list below a sentence that tells units to do the following.</summary>
    ListedDuty,
}

/// <summary>The rule in words, for the person who confirms.</summary>
public static class DirectiveRuleWords
{
    public static string InWords(this DirectiveRule rule) => rule switch
    {
        DirectiveRule.Charged => "câu bắt đầu bằng “Giao”",
        DirectiveRule.Required => "câu bắt đầu bằng “Yêu cầu”",
        DirectiveRule.Asked => "câu bắt đầu bằng “Đề nghị”",
        DirectiveRule.UnitLed => "ý bắt đầu bằng tên đơn vị",
        DirectiveRule.UnderUnitHeading => "ý nằm dưới tên đơn vị",
        DirectiveRule.ListedDuty => "ý trong danh sách nhiệm vụ",
    };
}
