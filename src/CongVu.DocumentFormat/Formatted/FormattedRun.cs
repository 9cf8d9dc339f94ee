namespace CongVu.DocumentFormat.Formatted;

/// <summary>Letters in one form.</summary>
internal sealed record FormattedRun
{
    public required string Text { get; init; }

    public required string Font { get; init; }

    public required double Size { get; init; }

    public required bool IsBold { get; init; }

    public required bool IsItalic { get; init; }

    public bool IsUnderlined { get; init; }

    /// <summary>Whether small letters are shown as capitals.</summary>
    public bool IsAllCapitals { get; init; }

    /// <summary>Six hexadecimal digits; absent for the automatic color.</summary>
    public string? Color { get; init; }

    /// <summary>Whether it stands for the number of the page.</summary>
    public bool IsPageNumber { get; init; }
}
