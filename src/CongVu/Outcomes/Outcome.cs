namespace CongVu.Outcomes;

/// <summary>The result of an act: done, or refused with every reason at once.</summary>
public class Outcome
{
    internal Outcome(IReadOnlyList<Refusal> refusals, Guid? repeats = null)
    {
        Refusals = refusals;
        Repeats = repeats;
    }

    public static Outcome Done { get; } = new([]);

    public IReadOnlyList<Refusal> Refusals { get; }

    public bool IsDone => Refusals.Count == 0;

    /// <summary>
    /// Set when this operation was done before (a double click, a resent request): the subject of the first time's first fact.
    /// </summary>
    public Guid? Repeats { get; }

    /// <summary>The same outcome, carrying what the act made.</summary>
    public Outcome<T> With<T>(T value) => IsDone ? new Outcome<T>(value, Refusals, Repeats) : new Outcome<T>(default, Refusals);

    public static implicit operator Outcome(Refusals refusals) => new(refusals);

    public static implicit operator Outcome(Refusal refusal) => new([refusal]);
}

/// <summary>The result of an act that makes something.</summary>
public sealed class Outcome<T> : Outcome
{
    private readonly T? value;

    internal Outcome(T? value, IReadOnlyList<Refusal> refusals, Guid? repeats = null)
        : base(refusals, repeats) => this.value = value;

    /// <summary>What was made.</summary>
    /// <exception cref="InvalidOperationException">The act was refused: there is nothing.</exception>
    public T Value => IsDone ? value! : throw new InvalidOperationException($"Refused: {Refusals[0].Code}");

    public static implicit operator Outcome<T>(T value) => new(value, []);

    public static implicit operator Outcome<T>(Refusals refusals) => new(default, refusals);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, [refusal]);
}
