/**
 * Code that breaks the rules of the house, one package for each rule, so that every rule
 * is seen catching something. Outside of {@code id.timbang}: neither the application nor
 * its modules find it.
 */
package counterexamples;
