namespace CongVu.Pades;

/// <summary>The only exception of this library beside <see cref="CongVu.Pdf.Objects.PdfException"/>.</summary>
public sealed class PadesException(PadesFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    public PadesFault Fault { get; } = fault;
}
