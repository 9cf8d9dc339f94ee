namespace CongVu.DocumentFormat.Sheets;

/// <summary>The looks of cells that are written; the number is the index in the part of styles.</summary>
internal enum SheetStyle
{
    Plain,
    Title,
    Subtitle,
    Header,
    Text,
    TextCentered,
    GuardedText,
    Number,
    NumberCentered,
    Percent,
    Date,
    BoldText,
    BoldTextCentered,
    BoldNumber,
    BoldPercent,
    Note,
}
