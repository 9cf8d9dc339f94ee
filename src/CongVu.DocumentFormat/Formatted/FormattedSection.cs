namespace CongVu.DocumentFormat.Formatted;

/// <summary>Pages of one format.</summary>
internal sealed record FormattedSection
{
    public required double Width { get; init; }

    public required double Height { get; init; }

    public required bool IsMarkedLandscape { get; init; }

    public required double Top { get; init; }

    public required double Bottom { get; init; }

    public required double Left { get; init; }

    public required double Right { get; init; }

    public required double Gutter { get; init; }

    /// <summary>Whether the first page has a header and footer of its own.</summary>
    public required bool HasOwnFirstPage { get; init; }

    /// <summary>The number of the first page, where the count begins anew.</summary>
    public required int? FirstNumber { get; init; }

    public required MarginTexts Header { get; init; }

    public required MarginTexts Footer { get; init; }

    public required IReadOnlyList<FormattedBlock> Blocks { get; init; }

    public bool IsLandscape => Width > Height || IsMarkedLandscape;

    public double TextWidth => Width - Left - Right - Gutter;
}

/// <summary>What stands in a margin: on ordinary pages, on the first one, on even ones.</summary>
internal sealed record MarginTexts(IReadOnlyList<FormattedBlock> Ordinary, IReadOnlyList<FormattedBlock> First, IReadOnlyList<FormattedBlock> Even)
{
    public static readonly MarginTexts None = new([], [], []);

    public IEnumerable<FormattedBlock> All => Ordinary.Concat(First).Concat(Even);
}
