using System.Collections;

namespace CongVu.Outcomes;

/// <summary>All refusals of one judgment, in the order in which the rules were asked. Rules add; nobody removes.</summary>
public sealed class Refusals : IReadOnlyList<Refusal>
{
    private readonly List<Refusal> refusals = [];

    public int Count => refusals.Count;

    public bool Any => refusals.Count > 0;

    public Refusal this[int index] => refusals[index];

    public Refusals Add(Refusal refusal)
    {
        refusals.Add(refusal);
        return this;
    }

    public Refusals Add(IEnumerable<Refusal> more)
    {
        refusals.AddRange(more);
        return this;
    }

    /// <summary>Adds the refusal unless the condition that it guards holds.</summary>
    public Refusals Unless(bool holds, Refusal refusal) => holds ? this : Add(refusal);

    public IEnumerator<Refusal> GetEnumerator() => refusals.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
