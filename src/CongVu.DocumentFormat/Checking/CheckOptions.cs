namespace CongVu.DocumentFormat.Checking;

/// <summary>What depends on the moment and on the agency.</summary>
public sealed record CheckOptions
{
    /// <summary>A document on its way: number and day may still be blank.</summary>
    public static readonly CheckOptions Usual = new();

    /// <summary>Whether number and day may still be blank.</summary>
    public bool IsDraft { get; init; } = true;

    /// <summary>Whether the agency may print titles before the signer's name: armed forces, education, health, science (annex I, part I, II.7.c).</summary>
    public bool AllowsTitlesOfSigner { get; init; }
}
