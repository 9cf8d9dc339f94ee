namespace Architecture;

/// <summary>The table in ARCHITECTURE.md: which capability may use which.</summary>
internal sealed class DependencyTable
{
    private const int Foundations = 5;
    private readonly List<string> names = [];
    private readonly Dictionary<string, HashSet<string>> allowed = [];

    private DependencyTable()
    {
    }

    public IReadOnlyList<string> Names => names;

    public static DependencyTable Read()
    {
        var table = new DependencyTable();
        var lines = File.ReadLines(Path.Combine(Repository.Root, "ARCHITECTURE.md"))
            .SkipWhile(line => !line.StartsWith("| Capability |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'));
        foreach (var cells in lines.Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            table.Add(cells[1], cells[2]);
        }

        return table;
    }

    public bool Allows(string user, string used) =>
        user == used || (allowed.TryGetValue(user, out var may) && (may.Contains(used) || may.Contains("everything")));

    private void Add(string name, string may)
    {
        var words = may.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        allowed[name] = [.. words.SelectMany(word => word == "the foundations" ? names.Take(Foundations) : [word])];
        names.Add(name);
    }
}
