namespace CongVu.Pdf.Pages;

/// <summary>Space kept free for a signature or a stamp; its rectangle is reported under its name.</summary>
public sealed record ReservedArea(string Name, double Width, double Height) : Block
{
    /// <summary>Where it stands.</summary>
    public Alignment Alignment { get; init; } = Alignment.Center;

    /// <summary>Whether what follows must stand on the same page.</summary>
    public bool KeepWithNext { get; init; }
}
