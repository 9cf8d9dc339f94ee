namespace CongVu.Pdf.Pages;

/// <summary>A stretch of a paragraph in one style.</summary>
public abstract record Run(TextStyle Style);

/// <summary>Letters in one style; <c>\n</c> begins a new line.</summary>
public sealed record TextRun(string Text, TextStyle Style) : Run(Style);

/// <summary>A reserved stretch in a line, such as the place of a number still to be given; reported under its name.</summary>
/// <param name="Name">The name under which its rectangle is reported.</param>
/// <param name="Width">Its width, if its text is not wider.</param>
/// <param name="Text">What stands in it already; may be empty.</param>
/// <param name="Style">The style of what stands in it.</param>
public sealed record Slot(string Name, double Width, string Text, TextStyle Style) : Run(Style);

/// <summary>The number of the page, in the running text of a margin.</summary>
public sealed record PageNumberRun(TextStyle Style) : Run(Style);

/// <summary>How many pages the numbering has, in the running text of a margin.</summary>
public sealed record PageCountRun(TextStyle Style) : Run(Style);
