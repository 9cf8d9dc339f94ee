using System.Reflection;
using System.Text;
using CongVu.Outcomes;

namespace Architecture;

public sealed class RefusalTests
{
    private static readonly (string Owner, Refusal Refusal)[] All =
    [
        .. from type in typeof(Refusal).Assembly.GetTypes()
           where type.Name.EndsWith("Refusals", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true }
           from refusal in RefusalsOf(type)
           orderby refusal.Code
           select (type.Name, refusal),
    ];

    [Fact]
    public void Every_refusal_says_what_happened_what_is_safe_and_what_to_do_in_Vietnamese()
    {
        var faulty = All.Where(entry => !IsSentence(entry.Refusal.What) || !IsSentence(entry.Refusal.Safe) || !IsSentence(entry.Refusal.Remedy));

        Assert.NotEmpty(All);
        Assert.Empty(faulty.Select(entry => $"{entry.Owner}: {entry.Refusal.Code}"));
    }

    [Fact]
    public void Every_refusal_names_its_clause_or_says_that_it_is_internal()
    {
        Assert.Empty(All.Where(entry => entry.Refusal.Clause.Trim().Length == 0).Select(entry => entry.Refusal.Code));
    }

    [Fact]
    public void Codes_are_unique_and_look_alike()
    {
        Assert.Empty(All.GroupBy(entry => entry.Refusal.Code).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(All, entry => Assert.Matches("^[a-z]+(-[a-z]+)*[.][a-z0-9]+(-[a-z0-9]+)*$", entry.Refusal.Code));
    }

    [Fact]
    public void The_table_from_law_to_refusal_is_in_step_with_the_code()
    {
        var text = new StringBuilder("# From the law to the rule\n\nWhat the program refuses and the clause it follows. Generated from the code and compared by a test; `internal` means that the program needs it.\n");
        foreach (var clause in All.GroupBy(entry => entry.Refusal.Clause).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## {clause.Key}\n\n| refusal | what people read |\n|---|---|\n");
            foreach (var (_, refusal) in clause)
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{refusal.Code}` | {refusal.What} |\n");
            }
        }

        Generated.Check("docs/law-to-rule.md", text.ToString());
    }

    private static bool IsSentence(string text) => text.Length > 5 && ".!?…".Contains(text[^1], StringComparison.Ordinal);

    // Refusals about something are methods: called with words and numbers that stand for it.
    private static IEnumerable<Refusal> RefusalsOf(Type type)
    {
        var values = type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(Refusal))
            .Select(property => (Refusal)property.GetValue(null)!);
        var made = type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Refusal) && !method.IsSpecialName)
            .Select(method => (Refusal)method.Invoke(null, [.. method.GetParameters().Select(parameter => Sample(parameter.ParameterType))])!);
        return values.Concat(made);
    }

    private static object? Sample(Type type) =>
        type == typeof(string) ? "…" :
        type == typeof(DateOnly) ? new DateOnly(2021, 4, 5) :
        type.IsValueType ? Activator.CreateInstance(type) :
        type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0) :
        null;
}
