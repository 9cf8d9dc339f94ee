using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using CongVu.DocumentFormat.Checking;
using CongVu.DocumentFormat.Drafting;

namespace CongVu.DocumentFormat.Tests.Checking;

/// <summary>Changes a Word file by hand, as somebody would who types over a template.</summary>
internal sealed class WordEdit
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, XElement> parts = [];

    public WordEdit(AdministrativeDocument document)
    {
        using var file = new MemoryStream();
        DocumentComposer.OfSystem.WriteWord(document, file);
        using var archive = new ZipArchive(file, ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            parts.Add(entry.FullName, XElement.Load(stream, LoadOptions.PreserveWhitespace));
        }
    }

    public XElement Body => parts["word/document.xml"].Element(W + "body")!;

    public IEnumerable<XElement> Sections => Body.Descendants(W + "sectPr");

    public XElement Part(string name) => parts[name];

    /// <summary>The paragraph, in any part, that is this text, or the first one that begins so.</summary>
    public XElement Line(string text)
    {
        var all = parts.Where(part => part.Key.StartsWith("word/", StringComparison.Ordinal)).SelectMany(part => part.Value.Descendants(W + "p")).ToList();
        return all.Find(paragraph => TextOf(paragraph) == text) ?? all.First(paragraph => TextOf(paragraph).StartsWith(text, StringComparison.Ordinal));
    }

    public WordEdit Size(string start, double points)
    {
        foreach (var form in Line(start).Descendants(W + "rPr"))
            form.SetElementValue(W + "sz", null);
        foreach (var form in Line(start).Descendants(W + "rPr"))
            form.Add(new XElement(W + "sz", new XAttribute(W + "val", points * 2)));
        return this;
    }

    /// <summary>Turns bold (b) or italic (i) on or off.</summary>
    public WordEdit Face(string start, string mark, bool isOn)
    {
        foreach (var form in Line(start).Descendants(W + "rPr"))
        {
            form.Elements(W + mark).Remove();
            form.Add(new XElement(W + mark, new XAttribute(W + "val", isOn ? 1 : 0)));
        }

        return this;
    }

    public WordEdit Color(string start, string color)
    {
        foreach (var form in Line(start).Descendants(W + "rPr"))
        {
            form.Elements(W + "color").Remove();
            form.Add(new XElement(W + "color", new XAttribute(W + "val", color)));
        }

        return this;
    }

    public WordEdit Font(string start, string name)
    {
        foreach (var font in Line(start).Descendants(W + "rFonts"))
            font.ReplaceAttributes(new XAttribute(W + "ascii", name), new XAttribute(W + "hAnsi", name));
        return this;
    }

    public WordEdit Type(string start, string text)
    {
        var texts = Line(start).Descendants(W + "t").ToList();
        texts.Skip(1).Remove();
        texts[0].Value = text;
        Line(text).Descendants(W + "br").Remove();
        return this;
    }

    public WordEdit Align(string start, string alignment) => Set(start, "jc", "val", alignment);

    public WordEdit Space(string start, string attribute, int twentieths) => Set(start, "spacing", attribute, twentieths.ToString(CultureInfo.InvariantCulture));

    public WordEdit Indent(string start, string attribute, int twentieths) => Set(start, "ind", attribute, twentieths.ToString(CultureInfo.InvariantCulture));

    public WordEdit Set(string start, string element, string attribute, string value)
    {
        var form = Line(start).Element(W + "pPr")!;
        if (form.Element(W + element) is null)
            form.Add(new XElement(W + element));
        form.Element(W + element)!.SetAttributeValue(W + attribute, value);
        return this;
    }

    public WordEdit Remove(string start)
    {
        Line(start).Remove();
        return this;
    }

    /// <summary>Puts a copy of a line, with another text, after it.</summary>
    public WordEdit Insert(string after, string text)
    {
        var copy = new XElement(Line(after));
        Line(after).AddAfterSelf(copy);
        var texts = copy.Descendants(W + "t").ToList();
        texts.Skip(1).Remove();
        texts[0].Value = text;
        return this;
    }

    /// <summary>Takes away the line drawn after a paragraph.</summary>
    public WordEdit RemoveRuleAfter(string start)
    {
        Line(start).ElementsAfterSelf(W + "p").First(paragraph => paragraph.Descendants(W + "pBdr").Any()).Remove();
        return this;
    }

    public WordEdit Change(Action<WordEdit> edit)
    {
        edit(this);
        return this;
    }

    public MemoryStream Save()
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                content.Save(stream, SaveOptions.DisableFormatting);
            }
        }

        file.Position = 0;
        return file;
    }

    public FormatReport Check(CheckOptions? options = null)
    {
        using var file = Save();
        return FormatChecker.Check(file, options);
    }

    public static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value)).Replace('\u00A0', ' ');
}
