using System.Reflection;
using System.Text;
using CongVu;
using CongVu.Database;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace Architecture;

public sealed class FactTests
{
    private static readonly Type[] Facts =
        [.. typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    [Fact]
    public void Every_fact_says_in_one_sentence_what_happened()
    {
        Assert.Empty(Facts.Where(fact => Summaries.Of(fact).Length < 10).Select(fact => fact.Name));
    }

    [Fact]
    public void Every_fact_can_be_told_to_people()
    {
        var services = new ServiceCollection().AddOffice(new OfficeSettings(DatabaseSettings.Embedded("nowhere"), "nowhere"));
        var told = services.Where(service => service.ServiceType.Name == "FactSentence")
            .Select(service => (Type)service.ImplementationInstance!.GetType().GetProperty("Type")!.GetValue(service.ImplementationInstance)!);

        Assert.Empty(Facts.Except(told).Select(fact => fact.Name));
    }

    [Fact]
    public void Fact_names_are_unique_because_the_ledger_keeps_names()
    {
        Assert.Equal(Facts.Length, Facts.Select(fact => fact.Name).Distinct().Count());
    }

    [Fact]
    public void The_list_of_facts_is_in_step_with_the_code()
    {
        Generated.Check("docs/facts.md", List());
    }

    private static string List()
    {
        var text = new StringBuilder("# Facts\n\nEvery fact the ledger can hold. This page is generated from the code and compared by a test.\n");
        foreach (var capability in Facts.GroupBy(fact => fact.Namespace!.Split('.')[1]))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## {capability.Key}\n\n| fact | what happened | values |\n|---|---|---|\n");
            foreach (var fact in capability)
            {
                var values = fact.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                    .Where(property => property.Name != "EqualityContract").Select(property => property.Name);
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{fact.Name}` | {Summaries.Of(fact)} | {string.Join(", ", values)} |\n");
            }
        }

        return text.ToString();
    }
}
