using System.Xml.Linq;

namespace CongVu.DocumentFormat.Packages;

/// <summary>How one part of a package refers to another, or to something outside.</summary>
internal sealed record Relationship(string Id, string Type, string Target, bool IsExternal)
{
    private static readonly XNamespace Names = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The last word of the type, as <c>officeDocument</c> or <c>styles</c>.</summary>
    public string Kind => Type[(Type.LastIndexOf('/') + 1)..];

    /// <summary>The part that lists the relationships of a part; of the package itself for an empty name.</summary>
    public static string ListOf(string part)
    {
        var slash = part.LastIndexOf('/');
        return $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
    }

    public static List<Relationship> Read(string part, XElement list) =>
    [
        .. from element in list.Elements(Names + "Relationship")
           let target = (string?)element.Attribute("Target") ?? ""
           let isExternal = (string?)element.Attribute("TargetMode") == "External"
           select new Relationship(
               (string?)element.Attribute("Id") ?? "",
               (string?)element.Attribute("Type") ?? "",
               isExternal ? target : Resolve(part, target),
               isExternal),
    ];

    private static string Resolve(string part, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        var path = part.Split('/').SkipLast(1).ToList();
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            else if (step is not (".." or "." or ""))
                path.Add(step);
        }

        return string.Join('/', path);
    }
}
