using System.Buffers.Binary;
using System.Text;
using CongVu.Pdf.Fonts;

namespace CongVu.Pdf.Tests.Fonts;

/// <summary>Font files of this machine, for tests that damage or move them.</summary>
internal static class FontFiles
{
    public static string Serif => Named("LiberationSerif-Regular.ttf");

    public static string Named(string name) => FontLibrary.SystemFolders
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories))
        .First();

    /// <summary>The offset of a table.</summary>
    public static int Table(byte[] file, string tag)
    {
        var entry = file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(tag));
        return BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(entry + 8));
    }
}
