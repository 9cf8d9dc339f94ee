namespace CongVu.Pdf.Objects;

/// <summary>The only exception of this library: what is wrong with the file, as one of a closed list of faults.</summary>
public sealed class PdfException : Exception
{
    public PdfException(PdfFault fault, string message, long offset = -1, Exception? inner = null)
        : base(offset < 0 ? message : $"{message} (offset {offset})", inner)
    {
        Fault = fault;
        Offset = offset;
    }

    public PdfFault Fault { get; }

    /// <summary>Where in the file, or -1.</summary>
    public long Offset { get; }
}
