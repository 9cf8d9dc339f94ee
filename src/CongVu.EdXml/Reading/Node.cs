namespace CongVu.EdXml;

/// <summary>An element of the header, kept so that its children can be asked for by name in whatever order they came.</summary>
internal sealed class Node(string name)
{
    public string Name { get; } = name;

    public string Text { get; set; } = "";

    public string? Href { get; set; }

    public string? Algorithm { get; set; }

    public List<Node> Children { get; } = [];

    public Node? Child(string childName) => Children.Find(child => child.Name == childName);
}
