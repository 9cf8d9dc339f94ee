using CongVu.Pdf.Objects;
using CongVu.Pdf.Pages.Drawing;

namespace CongVu.Pdf.Pages.Layout;

/// <summary>A run with its face found and its text checked.</summary>
internal sealed class ShapedRun
{
    public ShapedRun(Run run, FontResources fonts)
    {
        Style = run.Style;
        Font = fonts.Get(run.Style);
        Scale = run.Style.Size / 1000;
        (Text, Slot) = run switch
        {
            Slot slot => (slot.Text, slot),
            TextRun text => (text.Text, null),
            _ => throw new PdfException(PdfFault.NotSupported, "Numbers of pages stand in the running text of a margin only."),
        };
        foreach (var line in Text.AsSpan().Split('\n'))
            Font.Font.Require(Text.AsSpan(line));
    }

    public TextStyle Style { get; }

    public FontResource Font { get; }

    public string Text { get; }

    /// <summary>The reserved place that this is; it is never divided.</summary>
    public Slot? Slot { get; }

    /// <summary>Points per thousandth of the size.</summary>
    public double Scale { get; }

    public double Ascent => Font.Font.Metrics.Ascent * Scale;

    public double LineHeight => Font.Font.Metrics.LineHeight * Scale;

    public double SlotWidth => Math.Max(Slot!.Width, Font.Font.WidthOf(Text, Style.Size));

    public double WidthOf(char c) => Font.Font.WidthOf(c) * Scale;
}
