using System.Runtime.InteropServices;

namespace CongVu.Pdf.Reading;

/// <summary>What a cross-reference entry says of an object.</summary>
public enum XrefEntryKind : byte
{
    /// <summary>The number is free.</summary>
    Free,

    /// <summary>The object stands in the file at an offset.</summary>
    InFile,

    /// <summary>The object stands in an object stream.</summary>
    InStream,
}

/// <summary>One entry: the offset and generation, or the object stream and the place in it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct XrefEntry(XrefEntryKind Kind, long Offset, int Extra)
{
    public int Generation => Kind == XrefEntryKind.InStream ? 0 : Extra;

    public int StreamNumber => (int)Offset;

    public int IndexInStream => Extra;
}
