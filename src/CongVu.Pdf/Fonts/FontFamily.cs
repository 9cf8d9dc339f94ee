namespace CongVu.Pdf.Fonts;

/// <summary>The families that documents are set in.</summary>
public enum FontFamily
{
    /// <summary>Times New Roman or its metric equal; the family of the Decree (TCVN 6909:2001).</summary>
    Serif,

    /// <summary>Arial or its metric equal; for tables and covers.</summary>
    Sans,
}

/// <summary>The four faces of a family.</summary>
[Flags]
public enum FontStyle
{
    /// <summary>Upright, of normal weight.</summary>
    Regular = 0,

    /// <summary>Heavy strokes.</summary>
    Bold = 1,

    /// <summary>Slanted.</summary>
    Italic = 2,

    /// <summary>Heavy and slanted.</summary>
    BoldItalic = Bold | Italic,
}
