namespace Reconciler.Claims;

/// <summary>An inflected form of an English verb; Chinese verbs have only the base.</summary>
internal enum VerbForm
{
    Base,
    ThirdPerson,
    Past,
    Participle,
    Progressive,
}
