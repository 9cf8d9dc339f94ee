using System.IO.Compression;
using System.Text;

namespace CongVu.Tests.Submissions;

/// <summary>Word files made by hand, part by part.</summary>
internal static class DossierFiles
{
    /// <summary>A Word file of one paragraph.</summary>
    public static byte[] Word(string text) => Word("word/document.xml", $"<w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body>");

    /// <summary>A Word file with a part of its own.</summary>
    public static byte[] Word(string part, string content, params (string Name, byte[] Content)[] more)
    {
        const string Space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var parts = new Dictionary<string, byte[]>
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"u8.ToArray(),
            ["word/document.xml"] = Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"{Space}\"><w:body/></w:document>"),
        };
        parts[part] = Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"{Space}\">{content}</w:document>");
        foreach (var (name, bytes) in more)
        {
            parts[name] = bytes;
        }

        using var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var entry = package.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return file.ToArray();
    }
}
