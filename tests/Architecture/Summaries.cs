using System.Xml.Linq;

namespace Architecture;

/// <summary>The documentation comments of the office, as the compiler wrote them beside the assembly.</summary>
internal static class Summaries
{
    private static readonly Dictionary<string, string> ByName = Load();

    public static string Of(Type type) => ByName.GetValueOrDefault("T:" + type.FullName!.Replace('+', '.'), "");

    private static Dictionary<string, string> Load()
    {
        var path = Path.ChangeExtension(typeof(CongVu.OfficeModule).Assembly.Location, ".xml");
        return XDocument.Load(path).Descendants("member").ToDictionary(
            member => member.Attribute("name")!.Value,
            member => string.Join(' ', (member.Element("summary")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
