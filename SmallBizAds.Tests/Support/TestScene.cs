namespace SmallBizAds.Tests.Support;

/// <summary>What a test photograph shows.</summary>
public enum TestScene
{
    /// <summary>A latte on a wooden table, from above.</summary>
    Latte,

    /// <summary>A bright beach: sky above, sand below.</summary>
    Beach,

    /// <summary>A drink in a dark bar with lights out of focus.</summary>
    Bar,

    /// <summary>A bottle before white studio paper.</summary>
    Product,

    /// <summary>Flowers, restless all over.</summary>
    Bouquet,

    /// <summary>A plate of pasta on slate, from above.</summary>
    Plate,

    /// <summary>Flowing hair before the lights of a salon.</summary>
    Salon,
}
