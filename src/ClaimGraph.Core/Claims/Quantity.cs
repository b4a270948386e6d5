using System.Globalization;

namespace ClaimGraph.Claims;

/// <summary>A count or an amount: exact (both ends equal), a range, or open at one end ("more than 200"). Both ends belong to it.</summary>
public sealed record Quantity : ClaimValue
{
    /// <summary>The largest number a claim may carry: 10^15. With <see cref="MaxDigits"/> every number survives a double unchanged.</summary>
    public const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>The most significant digits a claim may carry, as many as a double keeps: 15.</summary>
    public const int MaxDigits = 15;

    /// <summary>Creates a quantity.</summary>
    /// <exception cref="ArgumentException"><see cref="Fault"/> finds something wrong.</exception>
    public Quantity(decimal? min, decimal? max, bool approximate)
    {
        if (Fault(min, max) is { } fault) throw new ArgumentException(fault);
        Min = min is { } low ? Plain(low) : null;
        Max = max is { } high ? Plain(high) : null;
        Approximate = approximate;
        Low = min is null ? double.NegativeInfinity : (double)Min!.Value;
        High = max is null ? double.PositiveInfinity : (double)Max!.Value;
    }

    /// <summary>The least number meant; null when open ("up to 60"). Never negative.</summary>
    public decimal? Min { get; }

    /// <summary>The greatest number meant; null when open ("at least 41"). Never below <see cref="Min"/>.</summary>
    public decimal? Max { get; }

    /// <summary>Whether the outlet itself hedges ("about", "dozens").</summary>
    public bool Approximate { get; }

    /// <summary><see cref="Min"/> for comparing; no number is lost, for none has more than <see cref="MaxDigits"/> digits. Open is below every number.</summary>
    internal double Low { get; }

    /// <summary><see cref="Max"/> for comparing. Open is above every number.</summary>
    internal double High { get; }

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Quantity;

    /// <summary>What is wrong with such a quantity, as a sentence that says what to do; null when nothing is.</summary>
    public static string? Fault(decimal? min, decimal? max)
    {
        if (min is null && max is null) return "A quantity needs 'min', 'max' or both.";
        if (min < 0 || max < 0) return "A quantity is never negative.";
        if (min > Largest || max > Largest) return "A quantity is at most 10^15.";
        if (min > max) return string.Create(CultureInfo.InvariantCulture, $"'min' {min} lies above 'max' {max}: swap them, or mend the number.");
        if (HasTooManyDigits(min) || HasTooManyDigits(max)) return $"A quantity has at most {MaxDigits} significant digits: round it.";
        if (IsTooFine(min) || IsTooFine(max)) return $"A quantity has at most {MaxDigits} decimal places: round it.";
        return null;
    }

    /// <summary>In words: "40", "about 100 to 999", "at least 2,000".</summary>
    public override string ToString()
    {
        var words = (Min, Max) switch
        {
            ({ } min, null) => $"at least {Show(min)}",
            (null, { } max) => $"at most {Show(max)}",
            ({ } min, { } max) when min == max => Show(min),
            _ => $"{Show(Min!.Value)} to {Show(Max!.Value)}",
        };
        return Approximate ? $"about {words}" : words;
    }

    internal override void AddTo(ContentHash hash) => hash.Add(Min).Add(Max).Add(Approximate ? 1 : 0);

    /// <summary>A number with thousands separators, in the invariant culture.</summary>
    public static string Show(decimal number) => number.ToString("#,##0.###############", CultureInfo.InvariantCulture);

    // 40, 40.0 and 40.00 are one number, and -0 is 0: dividing by a one of the greatest scale drops trailing zeros.
    static decimal Plain(decimal number) => number == 0 ? 0 : number.Scale == 0 ? number : number / 1.0000000000000000000000000000m;

    // Whole numbers up to the largest have no more digits than that.
    static bool HasTooManyDigits(decimal? number) =>
        number is { Scale: > 0 } value && (decimal)(double)value != value;

    static bool IsTooFine(decimal? number) =>
        number is { Scale: > MaxDigits } value && decimal.Round(value, MaxDigits) != value;
}
